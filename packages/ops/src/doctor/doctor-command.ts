import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import type { Command } from "commander";

import { checkTarget } from "../system/target.ts";
import type { Cli } from "../terminal/cli.ts";
import type { Output } from "../terminal/output.ts";
import { exitCodeOf } from "./exit-code.ts";

/** Whoever names no stage means the one that matters most. */
const STAGE_DEFAULT = "production";

const DOCTOR_HELP = `
Each line is ok, warn or fail, with its fix. Exit code 1 when one fails, 2 when
there are no credentials or no such stage. What you may not look at is a warning
that names the IAM action; docs/operations.md lists them all. The account is
that of your AWS credentials, the Region that of sst.config.ts.

Examples:
  AWS_PROFILE=ours pnpm ops doctor
  pnpm ops --local doctor
  AWS_PROFILE=ours ALARM_EMAIL=ana@example.com pnpm ops doctor --before-deploy
  pnpm ops --stage dev --json doctor
`;

/** `ops doctor`: all that can be wrong, in a few seconds. */
export function addDoctorCommand(program: Command, cli: Cli): void {
  program
    .command("doctor")
    .description("looks for all that can be wrong, on a stage or on the embedded stack. Changes nothing")
    .option("--before-deploy", "whether the stage can be deployed to the account", false)
    .addHelpText("after", DOCTOR_HELP)
    .action(async ({ beforeDeploy }: { beforeDeploy: boolean }) => {
      const target = cli.target();
      checkTarget(target);
      const { local, stage = STAGE_DEFAULT } = target;
      if (local && beforeDeploy) {
        throw new InputError("--local needs no deploy, and --before-deploy looks at AWS.", {
          wayOut: "Leave one of them out.",
        });
      }
      if (local) process.exitCode = await lookAtKeptStack(cli.output());
      else if (beforeDeploy) process.exitCode = await lookBeforeDeploy(stage, cli.output());
      else process.exitCode = await lookAtStage(stage, cli.output());
    });
}

/** Each loads what it needs only now: ten clients that no other command has. */
async function lookBeforeDeploy(stage: string, output: Output): Promise<number> {
  const { createAccount } = await import("@lead-normalizer/aws/account.ts");
  const { createAccountClients } = await import("@lead-normalizer/aws/account-clients.ts");
  const { checkBeforeDeploy } = await import("./before-deploy.ts");
  const { deployTarget } = await import("../system/deploy-target.ts");
  const { printFindings } = await import("./print-findings.ts");

  const clients = createAccountClients(deployTarget.region);
  try {
    const account = createAccount(clients, deployTarget.region);
    const findings = await checkBeforeDeploy(account, stage, process.env, { nowMs: Date.now() });
    printFindings(findings, output, "Not ready to deploy, mend first:");
    return exitCodeOf(findings);
  } finally {
    clients.destroy();
  }
}

async function lookAtStage(stage: string, output: Output): Promise<number> {
  const { examineStage } = await import("./running/examine-stage.ts");
  const { openStage } = await import("./running/open-stage.ts");
  const { printFindings } = await import("./print-findings.ts");
  const { deps, close } = await openStage(stage, process.env);
  try {
    const findings = await examineStage(deps);
    printFindings(findings, output, "What fails:");
    return exitCodeOf(findings);
  } finally {
    close();
  }
}

async function lookAtKeptStack(output: Output): Promise<number> {
  const { examineKeptStack } = await import("./running/examine-kept-stack.ts");
  const { openKept } = await import("./running/open-kept-stack.ts");
  const { printFindings } = await import("./print-findings.ts");
  const { deps, close } = await openKept(process.env);
  try {
    const findings = await examineKeptStack(deps);
    printFindings(findings, output, "What fails:");
    return exitCodeOf(findings);
  } finally {
    close();
  }
}
