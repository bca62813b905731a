/** A DynamoDB that runs on this machine. */
export interface EmbeddedDynamo {
  name: "dynoxide" | "dynalite" | "external";
  endpoint: string;
  stop(): Promise<void>;
}
