/** Every second, then the rest from behind: an order that nobody would ask in. */
export const shuffled = <Of>(items: readonly Of[]): readonly Of[] => [...items.filter((_one, at) => at % 2 === 1), ...items.filter((_one, at) => at % 2 === 0).reverse()];
