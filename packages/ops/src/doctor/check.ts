import type { Account } from "@lead-normalizer/core/account-ports.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";

import type { StageSettings } from "../../../../stacks/stages.ts";
import type { Finding } from "./finding.ts";

/** What a check before a deploy may look at. */
export interface BeforeDeploy {
  account: Account;
  stage: string;
  settings: StageSettings;
  /** The Region that the stage is deployed to. */
  region: string;
  environment: Environment;
  nowMs: number;
}

/** One thing that can be wrong. Changes nothing; what it throws is reported as not known. */
export interface Check<Deps> {
  name: string;
  /** One finding for each thing that it looked at; none when the stage has no such thing. */
  run(deps: Deps): Promise<Finding[]>;
}
