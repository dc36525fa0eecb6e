/**
 * Runs a piece of work one at a time: what is asked for meanwhile is done once more afterwards. So an answer
 * that comes late never replaces a newer one, and ten keystrokes make two readings, not ten.
 */
export const onceMore = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = true;
    return (running ??= run().finally(() => void (running = undefined)));
  };
};
