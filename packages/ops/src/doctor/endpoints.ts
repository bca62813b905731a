import type { BeforeDeploy, Check } from "./check.ts";
import { warn } from "./finding.ts";

/** Whether it is AWS that answers: the shell of an embedded stack has variables that point elsewhere. */
export const endpoints: Check<BeforeDeploy> = {
  name: "endpoints",
  async run({ environment }) {
    const variables = Object.keys(environment).filter(
      (name) => name.startsWith("AWS_ENDPOINT_URL") && environment[name] !== "",
    );
    return variables.map((name) =>
      warn(`${name} is set, so what is said here may not be AWS's word`, `unset ${name}`),
    );
  },
};
