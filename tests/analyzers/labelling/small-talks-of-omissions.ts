import type { SmallTalk } from '../small-talk';

/** What a customer left undone. */
export const labellingOmissionsSmallTalks: readonly SmallTalk[] = [
  ['A: You failed to attach the photo.', 'blame «You failed to attach the photo»'],
  ['A: And you forgot to attach these photos.', 'blame «And you forgot to attach these photos»'],
  ['A: You failed to attach it.', 'blame «You failed to attach it»'],
  ['A: You did not attach any photo of it.', 'blame «You did not attach any photo of it»'],
  ['A: You have not attached the photos.', 'blame «You have not attached the photos»'],
  ['A: Because you failed to sign a form.', 'blame «Because you failed to sign a form»'],
  ['A: You entered the wrong code.', 'blame «You entered the wrong code»'],
  ['A: They are trained, so it cannot be us.', 'defensiveness «so it cannot be us»'],
];
