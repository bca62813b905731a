import { ADMIN_API_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { account, region } from "./arns.ts";
import { producer } from "./producer.ts";
import { settingsEnvironment } from "./settings-environment.ts";
import { stageSettings } from "./stages.ts";
import { config, runs } from "./storage.ts";

const { prefix } = stageSettings($app.stage);

/** Who may use the admin API. Nobody signs up: clients are made here, users by an administrator. */
const pool = new sst.aws.CognitoUserPool("Operators", {
  transform: {
    userPool: {
      name: `${prefix}-operators`,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    },
  },
});

const scopes = new aws.cognito.ResourceServer("AdminScopes", {
  userPoolId: pool.id,
  identifier: `${prefix}-admin`,
  name: `${prefix}-admin`,
  scopes: [
    { scopeName: "runs.start", scopeDescription: "Start runs" },
    { scopeName: "runs.read", scopeDescription: "Read what became of runs" },
  ],
});
const startScope = $interpolate`${scopes.identifier}/runs.start`;
const readScope = $interpolate`${scopes.identifier}/runs.read`;

/** A program that gets tokens with its id and secret. People's browsers have no part in it. */
export const client = new aws.cognito.UserPoolClient("AdminClient", {
  name: `${prefix}-admin`,
  userPoolId: pool.id,
  generateSecret: true,
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["client_credentials"],
  allowedOauthScopes: [startScope, readScope],
  // Without a value Cognito lets passwords in.
  explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
  accessTokenValidity: 60,
  tokenValidityUnits: { accessToken: "minutes" },
});

/** The stage without what Cognito takes in no name; the prefix has it always. */
const domainPart = $app.stage.replaceAll(/aws|amazon|cognito/g, "").replaceAll(/^-+|-+$/g, "");

/** Where tokens are got. The name must be free in the whole Region, so the account is in it. */
const domain = new aws.cognito.UserPoolDomain("AdminTokens", {
  domain: $interpolate`leads-${account}${domainPart === "" ? "" : `-${domainPart}`}`,
  userPoolId: pool.id,
});
export const tokenUrl = $interpolate`https://${domain.domain}.auth.${region}.amazoncognito.com/oauth2/token`;

/** Starts runs and tells what became of them. */
export const adminFunction = new sst.aws.Function("AdminFunction", {
  name: `${prefix}-admin-api`,
  description: "Starts runs and tells what became of them",
  handler: "packages/functions/src/admin-api.handler",
  memory: "512 MB",
  timeout: `${ADMIN_API_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    PRODUCER_FUNCTION: producer.name,
    ...settingsEnvironment,
  },
  permissions: [
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    { actions: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"], resources: [runs.arn] },
    { actions: ["lambda:InvokeFunction"], resources: [producer.arn] },
  ],
});

export const api = new sst.aws.ApiGatewayV2("AdminApi", {
  cors: false,
  accessLog: { retention: "1 month" },
  transform: {
    api: { name: `${prefix}-admin-api` },
    // A person or a nightly job: more would be a mistake.
    stage: { defaultRouteSettings: { throttlingBurstLimit: 10, throttlingRateLimit: 5 } },
  },
});

const authorizer = api.addAuthorizer({
  name: "Operators",
  jwt: {
    issuer: $interpolate`https://cognito-idp.${region}.amazonaws.com/${pool.id}`,
    audiences: [client.id],
  },
});

const allow = (...allowed: $util.Input<string>[]) => ({
  auth: { jwt: { authorizer: authorizer.id, scopes: allowed } },
});
api.route("POST /admin/normalize-leads", adminFunction.arn, allow(startScope));
api.route("GET /admin/runs", adminFunction.arn, allow(readScope));
api.route("GET /admin/runs/{runId}", adminFunction.arn, allow(readScope));
