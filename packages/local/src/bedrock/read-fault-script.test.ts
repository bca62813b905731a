import { describe, expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { startWithClient } from "./simulator-fixture.ts";
import { FAULTS_PATH } from "./start-bedrock-simulator.ts";

async function startWithRoute() {
  const started = await startWithClient({ record: true });
  const put = (body: string) => fetch(started.simulator.endpoint + FAULTS_PATH, { method: "PUT", body });
  return { ...started, put };
}

describe("another process can say how calls fail", () => {
  test.each(FAULTS.filter((fault) => fault !== "hang"))("by the name “%s”", async (fault) => {
    const { simulator, converse, put } = await startWithRoute();
    expect((await put(JSON.stringify({ fault }))).status).toBe(200);
    await converse().catch(() => undefined);
    expect(simulator.requests).toMatchObject([{ fault }]);
  });

  test("with a mix, which the seed decides", async () => {
    const draw = async (seed: number) => {
      const { simulator, converse, put } = await startWithRoute();
      await put(JSON.stringify({ rates: { throttle: 0.3, lying: 0.3 }, seed }));
      for (let call = 1; call <= 20; call++) await converse().catch(() => undefined);
      return simulator.requests.map(({ fault }) => fault);
    };
    const faults = await draw(7);
    expect(new Set(faults)).toEqual(new Set(["throttle", "lying", undefined]));
    expect(await draw(7)).toEqual(faults);
    expect(await draw(8)).not.toEqual(faults);
  });

  test("and that they do no longer", async () => {
    const { simulator, converse, put } = await startWithRoute();
    await put('{"fault":"throttle"}');
    await put("{}");
    await converse();
    expect(simulator.requests).toMatchObject([{ fault: undefined }]);
    expect(simulator.calls).toBe(1);
  });

  test.each([
    ["an unknown fault", '{"fault":"tired"}'],
    ["an unknown rate", '{"rates":{"tired":0.1}}'],
    ["rates above 1", '{"rates":{"throttle":0.6,"hang":0.6}}'],
    ["a negative rate", '{"rates":{"throttle":-1}}'],
    ["both a fault and rates", '{"fault":"throttle","rates":{}}'],
    ["a seed alone", '{"seed":7}'],
    ["another key", '{"faults":"throttle"}'],
    ["no JSON", "throttle"],
  ])("but %s is refused, and changes nothing", async (_, body) => {
    const { simulator, converse, put } = await startWithRoute();
    await put('{"fault":"doctorado"}');
    const refused = await put(body);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({ message: expect.stringMatching(/.+/u) });
    await converse();
    expect(simulator.requests).toMatchObject([{ fault: "doctorado" }]);
  });
});
