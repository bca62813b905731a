/** Where an AWS service is. Empty on AWS itself: Region and credentials come from the environment. */
export interface Endpoint {
  /** URL of an embedded or private endpoint. */
  endpoint?: string;
  region?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
}
