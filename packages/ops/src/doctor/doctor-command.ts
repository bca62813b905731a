import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import type { Output } from "../terminal/output.ts";
import { exitCodeOf } from "./exit-code.ts";

/** Whoever names no stage means the one that matters most. */
const STAGE_DEFAULT = "production";

const DOCTOR_HELP = `
Each line is ok, warn or fail, with its fix. Exit code 1 when one fails. What you may not look at is a warning that
names the IAM action. The account is your AWS credentials', the Region that of sst.config.ts.

Examples:
  AWS_PROFILE=ours ALARM_EMAIL=ana@example.com pnpm ops doctor --before-deploy
  pnpm ops --stage dev --json doctor --before-deploy
`;

/** `ops doctor`: what can be wrong, before it goes wrong. */
export function addDoctorCommand(program: Command, cli: Cli): void {
  program
    .command("doctor")
    .description(
      "looks for what can be wrong with an AWS account before a stage is deployed. Changes nothing",
    )
    .option("--before-deploy", `whether --stage (default: ${STAGE_DEFAULT}) can be deployed`, false)
    .addHelpText("after", DOCTOR_HELP)
    .action(async ({ beforeDeploy }: { beforeDeploy: boolean }) => {
      const { local, stage = STAGE_DEFAULT } = cli.target();
      if (!beforeDeploy) {
        throw new InputError("doctor comes with --before-deploy only.", {
          wayOut: "Say `pnpm ops doctor --before-deploy`.",
        });
      }
      if (local) {
        throw new InputError("--local needs no deploy, and doctor looks at AWS.", {
          wayOut: "Leave it out, or name a stage with --stage.",
        });
      }
      process.exitCode = await examine(stage, cli.output());
    });
}

/** Loads what it needs only now: eight clients that no other command has. */
async function examine(stage: string, output: Output): Promise<number> {
  const { createAccount } = await import("@lead-normalizer/aws/account.ts");
  const { createAccountClients } = await import("@lead-normalizer/aws/account-clients.ts");
  const { checkBeforeDeploy } = await import("./before-deploy.ts");
  const { deployTarget } = await import("./deploy-target.ts");
  const { printFindings } = await import("./print-findings.ts");

  const clients = createAccountClients(deployTarget.region);
  try {
    const account = createAccount(clients, deployTarget.region);
    const findings = await checkBeforeDeploy(account, stage, process.env, { nowMs: Date.now() });
    printFindings(findings, output);
    return exitCodeOf(findings);
  } finally {
    clients.destroy();
  }
}
