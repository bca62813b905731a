import { expect } from "vitest";

import type { Rules } from "./rule.ts";

export const adminApiRules: Rules = {
  "every route of the admin API asks for a token with its scope": (stack, prefix) => {
    const authorizer = stack.all("Authorizer")[0];
    const scopes = stack
      .all("Route")
      .map(({ inputs }) => [inputs["routeKey"], inputs["authorizationScopes"]] as const)
      .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
    expect(scopes).toEqual([
      ["GET /admin/runs", [`${prefix}-admin/runs.read`]],
      ["GET /admin/runs/{runId}", [`${prefix}-admin/runs.read`]],
      ["POST /admin/normalize-leads", [`${prefix}-admin/runs.start`]],
    ]);
    for (const { inputs } of stack.all("Route")) {
      expect(inputs).toMatchObject({ authorizationType: "JWT", authorizerId: authorizer?.id });
    }
  },

  "tokens come from the stage's own user pool, for its own client": (stack) => {
    const [pool] = stack.all("UserPool");
    const [client, ...others] = stack.all("UserPoolClient");
    expect(others).toEqual([]);
    expect(stack.all("Authorizer").map(({ inputs }) => inputs["jwtConfiguration"])).toEqual([
      { issuer: `https://cognito-idp.us-east-1.amazonaws.com/${pool?.id}`, audiences: [client?.id] },
    ]);
  },

  "the domain for tokens is one that Cognito takes": (stack) => {
    const [domain] = stack.all("UserPoolDomain").map(({ inputs }) => inputs["domain"]);
    expect(domain).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/);
    expect(domain).not.toMatch(/aws|amazon|cognito/);
  },

  "nobody signs up by himself": (stack) => {
    expect(stack.all("UserPool").map(({ inputs }) => inputs["adminCreateUserConfig"])).toEqual([
      { allowAdminCreateUserOnly: true },
    ]);
  },

  "tokens are had for a secret alone: no implicit flow, no address to send them to": (stack) => {
    for (const { inputs } of stack.all("UserPoolClient")) {
      expect(inputs).toMatchObject({
        allowedOauthFlows: ["client_credentials"],
        generateSecret: true,
        explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
        accessTokenValidity: 60,
      });
      expect(inputs["callbackUrls"] ?? []).toEqual([]);
    }
  },

  "pages of other sites are not let in": (stack) => {
    expect(stack.all("Api").map(({ inputs }) => inputs["corsConfiguration"] ?? {})).toEqual([{}]);
  },

  "the admin API is throttled": (stack) => {
    expect(stack.all("Stage").map(({ inputs }) => inputs["defaultRouteSettings"])).toEqual([
      { throttlingBurstLimit: 10, throttlingRateLimit: 5 },
    ]);
  },
};
