/** Scrolls a box that has a height of its own until these words are in it; the page around it stays where it is. */
export const reveal = (box: HTMLElement, words: Range): void => {
  if (box.scrollHeight <= box.clientHeight) return;
  const [frame, place] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
  if (place.top < frame.top) box.scrollTop += place.top - frame.top;
  else if (place.bottom > frame.bottom) box.scrollTop += Math.min(place.bottom - frame.bottom, place.top - frame.top);
};
