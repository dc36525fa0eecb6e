/** Tries what the policy forbids, and tells what came of it. */
const attempt = (): string => {
  try {
    return String(new Function('return "evaluated"')());
  } catch (error) {
    return error instanceof Error ? error.name : 'refused';
  }
};

(globalThis as unknown as { postMessage(data: unknown): void }).postMessage(attempt());

export {};
