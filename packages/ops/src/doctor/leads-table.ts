import type { TableDescription } from "@lead-normalizer/core/account-ports.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { judgeTimes, SAMPLE, times } from "./judge-times.ts";
import { whenAnswered } from "./unanswered.ts";

/** Whether a leads table that others made can be worked on: key, encryption, times, stream, backups. None when the stage has its own. */
export const leadsTable: Check<BeforeDeploy> = {
  name: "leads table",
  async run({ account, settings, region }) {
    const { importedLeadsTable: imported, followChanges } = settings;
    if (imported === undefined) return [];
    const { name } = imported;
    const described = account.tables.describe(name);
    const isMissing = await described.then(
      (table) => table === undefined,
      () => false,
    );
    if (isMissing) {
      return [
        fail(
          `${name}: there is no such table in ${region}`,
          "correct importedLeadsTable in stacks/stages.ts, or leave it out to have one made",
        ),
      ];
    }
    const findings = await Promise.all([
      whenAnswered(`${name}, its shape`, described, (table) =>
        table === undefined
          ? []
          : [
              judgeKey(name, table),
              ...judgeEncryption(name, table),
              ...(followChanges ? [judgeStream(table, imported.streamArn)] : []),
            ],
      ),
      whenAnswered(`${name}, its times`, account.tables.sampleTimes(name, times, SAMPLE), judgeTimes),
      whenAnswered(`${name}, its backups`, account.tables.hasPointInTimeRecovery(name), (isOn) => [
        judgeBackups(name, isOn),
      ]),
    ]);
    return findings.flat();
  },
};

function judgeBackups(name: string, isOn: boolean): Finding {
  if (isOn) return ok("point-in-time recovery is on");
  return warn(
    "point-in-time recovery is off: what a mistake overwrites is gone",
    `aws dynamodb update-continuous-backups --table-name ${name} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
  );
}

function judgeKey(name: string, { status, partitionKey, sortKey }: TableDescription): Finding {
  const wanted = tables.leads.partitionKey;
  const found = [partitionKey, ...(sortKey === undefined ? [] : [sortKey])]
    .map((key) => `${key.name} (${key.type})`)
    .join(" and ");
  if (partitionKey.name !== wanted || partitionKey.type !== "S" || sortKey !== undefined) {
    return fail(
      `${name}: its key is ${found}; ours is ${wanted} (S) alone, so no lead would be read or written`,
      "copy the leads to a table with that key, and import that one",
    );
  }
  if (status !== "ACTIVE" && status !== "UPDATING") {
    return fail(`${name}: it is ${status}`, "wait until it is ACTIVE, or import another table");
  }
  return ok(`${name}: its key is ${found}`);
}

/**
 * What a KMS key's ARN tells of whose it is: only keys of customers have other aliases or are in several Regions.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
 */
const AWS_MANAGED = /:alias\/aws\/dynamodb$/;
const CUSTOMER_MANAGED = /:(?:alias\/|key\/mrk-)/;

/** No role of ours may use a key of somebody's own; AWS's keys need no permission. */
function judgeEncryption(name: string, { kmsKeyArn }: TableDescription): Finding[] {
  if (kmsKeyArn === undefined || AWS_MANAGED.test(kmsKeyArn)) return [];
  const change = `aws dynamodb update-table --table-name ${name} --sse-specification Enabled=false`;
  if (CUSTOMER_MANAGED.test(kmsKeyArn)) {
    return [
      fail(
        "it lies under a KMS key of your own, and no role of ours may decrypt with it: no lead would be read",
        `go back to DynamoDB's own key (${change}), or import another table`,
      ),
    ];
  }
  return [
    warn(
      "it lies under a KMS key; if that is one of your own, no role of ours may decrypt with it",
      `aws kms describe-key --key-id ${kmsKeyArn || "alias/aws/dynamodb"} --query KeyMetadata.KeyManager: on CUSTOMER, ${change}`,
    ),
  ];
}

function judgeStream({ stream }: TableDescription, wantedArn: string | undefined): Finding {
  const fix = "turn it on with both images (NEW_AND_OLD_IMAGES), and put its ARN into stacks/stages.ts";
  if (stream === undefined) return fail("it has no stream, and the stage follows its changes", fix);
  if (stream.view !== "NEW_AND_OLD_IMAGES") {
    return fail(`its stream shows ${stream.view}, so an edit cannot be told from our own writes`, fix);
  }
  if (stream.arn !== wantedArn) {
    return fail(
      "its stream is another than streamArn says: a stream that was turned off and on has a new ARN",
      `set streamArn in stacks/stages.ts to ${stream.arn}`,
    );
  }
  return ok("its stream shows both images");
}
