/** Errors of a network as Node.js and the SDK's HTTP handler throw them; the handler names some of them itself. */
export const networkErrors: readonly [what: string, error: Error][] = [
  ["a refused connection", { code: "ECONNREFUSED", syscall: "connect" }],
  ["an unknown host", { code: "ENOTFOUND", syscall: "getaddrinfo" }],
  ["a name server that is away", { code: "EAI_AGAIN", syscall: "getaddrinfo" }],
  ["an unreachable host", { code: "EHOSTUNREACH", syscall: "connect" }],
  ["a reset connection", { code: "ECONNRESET", name: "TimeoutError" }],
  ["a broken pipe", { code: "EPIPE", name: "TimeoutError" }],
  ["a connection that timed out", { code: "ETIMEDOUT", name: "TimeoutError" }],
].map(([what, properties]) => [what as string, Object.assign(new Error("network"), properties)]);
