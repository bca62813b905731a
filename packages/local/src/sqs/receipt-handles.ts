import { createHmac, randomBytes } from "node:crypto";

/** What a receipt handle stands for: one receive of one message. */
export interface Receipt {
  readonly messageId: string;
  /** The emulator's own handle. */
  readonly emulatorHandle: string;
}

export interface ReceiptHandles {
  /** The handle that a client gets: it says which message it is for and works at one queue only. */
  seal(queueArn: string, receipt: Receipt): string;
  /** The receipt, or `undefined` for a handle that was not sealed here for this queue. */
  open(queueArn: string, handle: string): Receipt | undefined;
}

/**
 * Handles that vouch for themselves: nothing is remembered, so that a handle stays valid after its message is deleted,
 * as on AWS, and memory does not grow.
 */
export function createReceiptHandles(): ReceiptHandles {
  const key = randomBytes(32);

  function seal(queueArn: string, { messageId, emulatorHandle }: Receipt): string {
    const receipt = `${messageId}.${emulatorHandle}`;
    return `${receipt}.${createHmac("sha256", key).update(`${queueArn} ${receipt}`).digest("base64url")}`;
  }

  return {
    seal,
    open(queueArn, handle) {
      const [messageId, emulatorHandle] = handle.split(".");
      if (!messageId || !emulatorHandle) return undefined;
      const receipt = { messageId, emulatorHandle };
      return seal(queueArn, receipt) === handle ? receipt : undefined;
    },
  };
}
