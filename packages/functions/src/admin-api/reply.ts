import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

export interface Reply {
  status: number;
  body: object;
  /** Besides those that every reply has. Names in lower case. */
  headers?: Readonly<Record<string, string>>;
}

/** The reply as API Gateway wants it. No cache keeps it, and no browser takes it for anything but what it says it is. */
export function toHttp({ status, body, headers }: Reply): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...headers,
    },
    body: JSON.stringify(body),
  };
}
