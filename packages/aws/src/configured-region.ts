import { STSClient } from "@aws-sdk/client-sts";
import type { ConfiguredRegion } from "@lead-normalizer/core/account-ports.ts";

import { isAwsError } from "./aws-error.ts";

/** The Region that the SDK finds by itself: environment, then profile. Sends nothing. */
export function createConfiguredRegion(): ConfiguredRegion {
  return {
    async read() {
      const client = new STSClient({});
      try {
        return await client.config.region();
      } catch (error) {
        if (isAwsError(error) && error.message === "Region is missing") return undefined;
        throw error;
      } finally {
        client.destroy();
      }
    },
  };
}
