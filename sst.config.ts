// oxlint-disable-next-line typescript/triple-slash-reference -- SST's own way to declare its globals for this file.
/// <reference path="./.sst/platform/config.d.ts" />

// SST refuses imports at the top of this file: the modules need globals that exist only inside `run()`.
export default $config({
  app({ stage }) {
    const production = stage === "production";
    return {
      name: "lead-normalizer",
      home: "aws",
      providers: { aws: { region: "us-east-1" } },
      removal: production ? "retain" : "remove",
      protect: production,
    };
  },
  async run() {
    // First, so that it reaches every function made after it.
    const { applyFunctionDefaults } = await import("./stacks/defaults.ts");
    applyFunctionDefaults();

    await import("./stacks/alarms.ts");
    await import("./stacks/dashboard.ts");
    await import("./stacks/budget.ts");
    return (await import("./stacks/outputs.ts")).outputs;
  },
});
