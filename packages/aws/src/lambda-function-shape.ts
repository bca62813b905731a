import {
  GetFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  type LambdaClient,
  ListEventSourceMappingsCommand,
} from "@aws-sdk/client-lambda";
import type { Delivery, FunctionShape } from "@lead-normalizer/core/account-ports.ts";

import { askAccount, askForOne } from "./ask-account.ts";

/** Functions as Lambda describes them. Their code is not asked for. */
export function createLambdaFunctionShape(client: LambdaClient): FunctionShape {
  return {
    async describe(FunctionName) {
      const found = await askForOne(
        "lambda:GetFunctionConfiguration",
        ["ResourceNotFoundException"],
        client.send(new GetFunctionConfigurationCommand({ FunctionName })),
      );
      return (
        found && {
          state: found.State ?? "",
          lastUpdate: found.LastUpdateStatus ?? "",
          timeoutSeconds: found.Timeout ?? 0,
        }
      );
    },
    async reservedConcurrency(FunctionName) {
      const command = new GetFunctionConcurrencyCommand({ FunctionName });
      const reply = await askAccount("lambda:GetFunctionConcurrency", client.send(command));
      return reply.ReservedConcurrentExecutions;
    },
    async deliveriesTo(FunctionName) {
      const found: Delivery[] = [];
      let Marker: string | undefined;
      do {
        const command = new ListEventSourceMappingsCommand({
          FunctionName,
          ...(Marker !== undefined && { Marker }),
        });
        const page = await askAccount("lambda:ListEventSourceMappings", client.send(command));
        for (const mapping of page.EventSourceMappings ?? []) {
          found.push({
            id: mapping.UUID ?? "",
            state: mapping.State ?? "",
            sourceArn: mapping.EventSourceArn ?? "",
            batchSize: mapping.BatchSize ?? 0,
            reportsItemFailures: mapping.FunctionResponseTypes?.includes("ReportBatchItemFailures") ?? false,
            maximumConcurrency: mapping.ScalingConfig?.MaximumConcurrency,
          });
        }
        Marker = page.NextMarker;
      } while (Marker !== undefined);
      return found;
    },
  };
}
