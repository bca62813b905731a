import {
  paginateListAWSDefaultServiceQuotas,
  paginateListServiceQuotas,
  type ServiceQuota,
  type ServiceQuotasClient,
} from "@aws-sdk/client-service-quotas";
import type { Quota, QuotaBook } from "@lead-normalizer/core/account-ports.ts";

import { askAccount } from "./ask-account.ts";

/** Service Quotas: the most that one page holds. Bedrock has several hundred. */
const PAGE = 100;

/** The quotas of one service, by its code: `bedrock`. A quota without a value is left out. */
export function createServiceQuotas(client: ServiceQuotasClient, serviceCode: string): QuotaBook {
  const query = { ServiceCode: serviceCode, MaxResults: PAGE };
  return {
    appliedQuotas: () =>
      askAccount("servicequotas:ListServiceQuotas", gather(paginateListServiceQuotas({ client }, query))),
    defaultQuotas: () =>
      askAccount(
        "servicequotas:ListAWSDefaultServiceQuotas",
        gather(paginateListAWSDefaultServiceQuotas({ client }, query)),
      ),
  };
}

async function gather(pages: AsyncIterable<{ Quotas?: ServiceQuota[] | undefined }>): Promise<Quota[]> {
  const quotas: Quota[] = [];
  for await (const { Quotas = [] } of pages) {
    for (const { QuotaCode: code = "", QuotaName: name = "", Value: value } of Quotas) {
      if (value !== undefined) quotas.push({ code, name, value });
    }
  }
  return quotas;
}
