import { mkdtemp, rm } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { accountActions } from "@lead-normalizer/aws/account-actions.ts";
import { describe, test } from "vitest";

import { type Finished, runOps } from "../support/start-command.ts";

type OnTestFinished = (clean: () => void | Promise<void>) => void;

async function examine(
  onTestFinished: OnTestFinished,
  env: Record<string, string>,
  args: readonly string[] = ["doctor", "--before-deploy", "--stage", "dev"],
): Promise<Finished & { seconds: number }> {
  const folder = await mkdtemp(join(tmpdir(), "ops-doctor-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const startedAtMs = Date.now();
  const finished = await runOps(args, folder, env);
  return { ...finished, seconds: (Date.now() - startedAtMs) / 1_000 };
}

const keys = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret", AWS_REGION: "us-east-1" };

/** A place that takes connections and never says a word. */
async function aSilentPlace(onTestFinished: OnTestFinished): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
  });
  return listen(server, onTestFinished, () => {
    for (const socket of sockets) socket.destroy();
  });
}

/** A place where nobody listens. */
async function anEmptyPlace(): Promise<string> {
  const stops: (() => void | Promise<void>)[] = [];
  const url = await listen(createServer(), (stop) => void stops.push(stop));
  for (const stop of stops) await stop();
  return url;
}

/** AWS for somebody who may do nothing: it says who he is, as it tells everyone. */
async function anUnkindAws(onTestFinished: OnTestFinished): Promise<string> {
  const server = createHttpServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      if (body.includes("Action=GetCallerIdentity")) {
        response.writeHead(200, { "content-type": "text/xml" }).end(
          `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
            <Arn>arn:aws:iam::123456789012:user/ana</Arn><UserId>AID</UserId><Account>123456789012</Account>
          </GetCallerIdentityResult></GetCallerIdentityResponse>`,
        );
      } else if (body.startsWith("Action=")) {
        response
          .writeHead(403, { "content-type": "text/xml" })
          .end(
            "<ErrorResponse><Error><Type>Sender</Type><Code>AuthorizationError</Code><Message>no</Message></Error></ErrorResponse>",
          );
      } else {
        response
          .writeHead(403, {
            "content-type": "application/json",
            "x-amzn-errortype": "AccessDeniedException",
          })
          .end(JSON.stringify({ __type: "AccessDeniedException", message: "no" }));
      }
    });
  });
  return listen(server, onTestFinished, () => server.closeAllConnections());
}

async function listen(
  server: Server,
  onTestFinished: OnTestFinished,
  hangUp: () => void = () => {},
): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    hangUp();
    await closed;
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Whatever the doctor of a running stage asks for, besides what is asked before a deploy. */
const ofRunningStages = [
  "bedrock:GetModelInvocationLoggingConfiguration",
  "dynamodb:DescribeTimeToLive",
  "lambda:GetFunctionConfiguration",
  "lambda:GetFunctionConcurrency",
  "lambda:ListEventSourceMappings",
  "sqs:GetQueueAttributes",
  "scheduler:GetSchedule",
  "cloudwatch:DescribeAlarms",
];

describe("the doctor before a deploy", { concurrent: true }, () => {
  test("without credentials fails at once, and asks nothing else", async ({ expect, onTestFinished }) => {
    const env = { AWS_EC2_METADATA_DISABLED: "true" };
    const { exitCode, stdout, stderr } = await examine(onTestFinished, env);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toMatch(/^ok {4}stage: dev, names begin with awsrestart-dev-, in us-east-1$/m);
    expect(stdout.match(/^fail/gm)).toHaveLength(1);
    expect(stdout).toMatch(/^fail {2}credentials: none that work were found/m);
    expect(stdout).toMatch(/^ {6}fix: set AWS_PROFILE/m);
    expect(stdout).not.toContain("model access");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("does not wait for a machine's metadata that never come", async ({ expect, onTestFinished }) => {
    const env = { AWS_EC2_METADATA_SERVICE_ENDPOINT: await aSilentPlace(onTestFinished) };
    const { exitCode, stdout, seconds } = await examine(onTestFinished, env);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^fail {2}credentials: none that work were found/m);
    expect(seconds).toBeLessThan(15);
  });

  test("fails in time where nobody listens, and where nobody answers", async ({ expect, onTestFinished }) => {
    const places = [
      ["ECONNREFUSED", await anEmptyPlace()],
      ["(ETIMEDOUT|TimeoutError)", await aSilentPlace(onTestFinished)],
    ] as const;
    for (const [why, place] of places) {
      const env = { ...keys, AWS_ENDPOINT_URL: place };
      const { exitCode, stdout, stderr, seconds } = await examine(onTestFinished, env);
      expect([exitCode, stderr]).toEqual([1, ""]);
      expect(stdout).toMatch(
        new RegExp(`^fail {2}credentials: AWS \\(STS\\) did not say who you are \\(${why}\\);`, "m"),
      );
      expect(stdout).toMatch(/^warn {2}endpoints: AWS_ENDPOINT_URL is set/m);
      expect(seconds).toBeLessThan(25);
    }
  });

  test("of somebody who may see nothing warns of everything, naming each action that is missing", async ({
    expect,
    onTestFinished,
  }) => {
    const env = { ...keys, AWS_ENDPOINT_URL: await anUnkindAws(onTestFinished) };
    const args = ["--json", "--stage", "dev", "doctor", "--before-deploy"];
    const { exitCode, stdout, stderr } = await examine(onTestFinished, env, args);
    const findings = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { check: string; level: string; what: string; fix?: string });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^\d+ looked at: 3 ok, \d+ warnings, 0 failures\.\n$/);
    expect(findings.filter(({ level }) => level === "ok").map(({ check }) => check)).toEqual([
      "stage",
      "credentials",
      "region",
    ]);
    // What is asked only after another answer was given, of an imported table alone, or of a stage that runs.
    const unreached = [
      "sts:GetCallerIdentity",
      "servicequotas:ListAWSDefaultServiceQuotas",
      "dynamodb:DescribeContinuousBackups",
      "dynamodb:ListTagsOfResource",
      "dynamodb:Scan",
      "sqs:ListQueueTags",
      "logs:ListTagsForResource",
      ...ofRunningStages,
    ];
    const named = findings.map(({ what }) => /[a-z]+:[A-Z]\w+/.exec(what)?.[0]);
    for (const action of accountActions)
      expect(named.includes(action), action).toBe(!unreached.includes(action));
  });

  test("names what the stage's settings lack, and looks at the rest", async ({ expect, onTestFinished }) => {
    const env = { AWS_EC2_METADATA_DISABLED: "true" };
    const { exitCode, stdout } = await examine(onTestFinished, env, ["doctor", "--before-deploy"]);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^fail {2}stage: Stage "production" .*\n.*\n?.*ALARM_EMAIL/m);
    expect(stdout).toMatch(/^fail {2}credentials: none that work were found/m);
  });

  test.for([
    ["--local doctor", "No embedded stack is kept here"],
    ["--local --stage dev doctor", "exclude each other"],
    ["--local doctor --before-deploy", "--local needs no deploy"],
    ["doctor --nonsense", "unknown option"],
  ])("cannot be meant as `%s`", async ([command = "", why = ""], { expect, onTestFinished }) => {
    const { exitCode, stdout, stderr } = await examine(onTestFinished, {}, command.split(" "));
    expect(stderr).toContain(why);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });

  test("explains itself with an example", async ({ expect, onTestFinished }) => {
    const { exitCode, stdout } = await examine(onTestFinished, {}, ["doctor", "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Examples:\n.*pnpm ops doctor\n/);
  });
});

describe("the doctor of a stage that runs", { concurrent: true }, () => {
  test("without credentials is wrong use", async ({ expect, onTestFinished }) => {
    const env = { AWS_EC2_METADATA_DISABLED: "true" };
    const { exitCode, stdout, stderr } = await examine(onTestFinished, env, ["doctor"]);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toMatch(/^ok {4}stage: production, names begin with awsrestart-, in us-east-1$/m);
    expect(stdout).toMatch(/^What fails: credentials\.$/m);
  });

  test("by somebody who may see nothing warns of everything, naming each action", async ({
    expect,
    onTestFinished,
  }) => {
    const env = { ...keys, AWS_ENDPOINT_URL: await anUnkindAws(onTestFinished) };
    const { exitCode, stdout, stderr } = await examine(onTestFinished, env, ["--json", "doctor"]);
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringMatching(/^\d+ looked at: 4 ok, \d+ warnings, 0 failures/),
    ]);
    const findings = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { check: string; what: string });
    expect(findings.find(({ check }) => check === "clock")?.what).toBe("this machine's clock is AWS's");
    const named = findings.map(({ what }) => /[a-z]+:[A-Z]\w+/.exec(what)?.[0]);
    for (const action of ofRunningStages.filter((one) => one !== "sqs:GetQueueAttributes")) {
      expect(named, action).toContain(action);
    }
    expect(findings.filter(({ what }) => what.includes("the check broke"))).toEqual([]);
  });
});
