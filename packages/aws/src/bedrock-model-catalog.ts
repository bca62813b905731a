import {
  type AgreementStatus,
  type BedrockClient,
  GetFoundationModelAvailabilityCommand,
  GetFoundationModelCommand,
  GetInferenceProfileCommand,
  GetModelInvocationLoggingConfigurationCommand,
  GetUseCaseForModelAccessCommand,
} from "@aws-sdk/client-bedrock";
import type { ModelAvailability, ModelCatalog } from "@lead-normalizer/core/account-ports.ts";

import { askAccount, askForOne } from "./ask-account.ts";

/** An id that Bedrock does not know is invalid to some of its operations, and not found to others. */
const unknownId = ["ResourceNotFoundException", "ValidationException"];

/** Bedrock's control plane of one Region. */
export function createBedrockModelCatalog(client: BedrockClient): ModelCatalog {
  return {
    async hasProfile(profileId) {
      const command = new GetInferenceProfileCommand({ inferenceProfileIdentifier: profileId });
      const profile = await askForOne("bedrock:GetInferenceProfile", unknownId, client.send(command));
      return profile?.status === "ACTIVE";
    },
    async readLifecycle(modelId) {
      const command = new GetFoundationModelCommand({ modelIdentifier: modelId });
      const reply = await askForOne("bedrock:GetFoundationModel", unknownId, client.send(command));
      if (reply === undefined) return undefined;
      const { status, legacyTime, endOfLifeTime } = reply.modelDetails?.modelLifecycle ?? {};
      return {
        isLegacy: status === "LEGACY",
        legacyAtMs: legacyTime?.getTime(),
        endOfLifeAtMs: endOfLifeTime?.getTime(),
      };
    },
    async readAvailability(modelId) {
      const command = new GetFoundationModelAvailabilityCommand({ modelId });
      const reply = await askForOne(
        "bedrock:GetFoundationModelAvailability",
        unknownId,
        client.send(command),
      );
      if (reply === undefined) return undefined;
      return {
        authorized: reply.authorizationStatus === "AUTHORIZED",
        entitled: reply.entitlementAvailability === "AVAILABLE",
        inRegion: reply.regionAvailability === "AVAILABLE",
        agreement: agreementOf(reply.agreementAvailability?.status),
      };
    },
    async hasUseCaseForm() {
      const command = new GetUseCaseForModelAccessCommand({});
      const absent = ["ResourceNotFoundException"];
      const form = await askForOne("bedrock:GetUseCaseForModelAccess", absent, client.send(command));
      return form !== undefined;
    },
    async invocationLogs() {
      const { loggingConfig } = await askAccount(
        "bedrock:GetModelInvocationLoggingConfiguration",
        client.send(new GetModelInvocationLoggingConfigurationCommand({})),
      );
      // Without text what people typed is not in it.
      if (loggingConfig?.textDataDeliveryEnabled === false) return [];
      const { cloudWatchConfig, s3Config } = loggingConfig ?? {};
      return [
        ...(cloudWatchConfig === undefined ? [] : [`the log group ${cloudWatchConfig.logGroupName}`]),
        ...(s3Config === undefined ? [] : [`the S3 bucket ${s3Config.bucketName}`]),
      ];
    },
  };
}

function agreementOf(status: AgreementStatus | undefined): ModelAvailability["agreement"] {
  switch (status) {
    case "AVAILABLE":
      return "available";
    case "PENDING":
      return "pending";
    case "ERROR":
      return "error";
    case "NOT_AVAILABLE":
    case undefined:
      return "missing";
  }
}
