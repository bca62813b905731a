/**
 * What `nodejs` of every Lambda function says to SST's bundler: see docs/decisions/0013-bundle-size.md. The bundles that are
 * measured here are made with it, so a deploy must use it as well.
 */
export const nodejsOptions = {
  /** SST's documents call it the default; its bundler does not minify unless it is told to. */
  minify: true,
  esbuild: {
    /** Names of functions that minifying shortens: a twentieth of the bundle. Nothing here decides by them. */
    keepNames: false,
    /**
     * Where the SDK looks for credentials when the environment has none. Lambda puts them there, so these are never
     * imported: what is external must be nothing but dynamic imports, which `bundleHandler` checks.
     */
    external: [
      "@aws-sdk/credential-provider-http",
      "@aws-sdk/credential-provider-ini",
      "@aws-sdk/credential-provider-process",
      "@aws-sdk/credential-provider-sso",
      "@aws-sdk/credential-provider-web-identity",
      "@aws-sdk/nested-clients",
      "@smithy/credential-provider-imds",
    ],
  },
};
