import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { physicalTableName } from "@lead-normalizer/aws/tables.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { deployTarget } from "../system/deploy-target.ts";
import { type Finding, fail, ok } from "./finding.ts";
import { physicalNames } from "./physical-names.ts";
import { whenAnswered } from "./unanswered.ts";

type Tags = Readonly<Record<string, string>>;

/** Whether the stage's names are free or its own already, which SST's tags tell. An imported table's name is not the stage's. */
export const names: Check<BeforeDeploy> = {
  name: "names",
  async run({ account, stage, settings: { prefix, importedLeadsTable } }) {
    const own = physicalTableName(prefix, "leads");
    const wanted = physicalNames(prefix).filter(
      ({ kind, name }) => importedLeadsTable === undefined || kind !== "table" || name !== own,
    );
    const taken: Finding[] = [];
    const counts = { free: 0, deployed: 0 };
    const problems = await Promise.all(
      wanted.map((resource) =>
        whenAnswered(describe(resource), account.names.tagsOf(resource), (tags) => {
          if (tags === undefined) counts.free += 1;
          else if (isOurs(tags, stage)) counts.deployed += 1;
          else return [collision(resource, tags)];
          return [];
        }),
      ),
    );
    if (counts.free > 0) taken.push(ok(`${prefix}-…: ${counts.free} of ${wanted.length} names are free`));
    if (counts.deployed > 0) {
      taken.push(ok(`${prefix}-…: ${counts.deployed} of ${wanted.length} were deployed before, as ${stage}`));
    }
    return [...taken, ...problems.flat()];
  },
};

function isOurs(tags: Tags, stage: string): boolean {
  return tags["sst:app"] === deployTarget.app && tags["sst:stage"] === stage;
}

const describe = ({ kind, name }: NamedResource): string => `${kind.replace("-", " ")} ${name}`;

function collision(resource: NamedResource, tags: Tags): Finding {
  const { "sst:app": app, "sst:stage": stage } = tags;
  const owner = app === undefined ? "not ours" : `of app ${app}, stage ${stage ?? "unknown"}`;
  return fail(`a ${describe(resource)} exists, and it is ${owner}`, wayOut(resource));
}

function wayOut({ kind, name }: NamedResource): string {
  if (kind === "log-group") {
    return `export it if it is wanted, then aws logs delete-log-group --log-group-name ${name}`;
  }
  const imports =
    kind === "table" && name.endsWith("-leads")
      ? "import it (importedLeadsTable in stacks/stages.ts), or "
      : "";
  return `${imports}save and delete what is there, or deploy under another stage's name`;
}
