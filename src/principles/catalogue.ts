import { ask } from './ask'
import { assertWithoutAggression } from './assert-without-aggression'
import { beLikeable } from './be-likeable'
import { bringWarmth } from './bring-warmth'
import { buildOnStrengths } from './build-on-strengths'
import { careAboutThem } from './care-about-them'
import { disagreeWithCompassion } from './disagree-with-compassion'
import { dropTheLabel } from './drop-the-label'
import { endIndifference } from './end-indifference'
import { findCommonGround } from './find-common-ground'
import { findTheRightPerson } from './find-the-right-person'
import { followThrough } from './follow-through'
import { helpWithinReason } from './help-within-reason'
import { keepInTouch } from './keep-in-touch'
import { knowWhyTheyLeave } from './know-why-they-leave'
import { listenForWhatWillPlease } from './listen-for-what-will-please'
import { listenTwiceAsMuch } from './listen-twice-as-much'
import { loseTheArgument } from './lose-the-argument'
import { mindYourManner } from './mind-your-manner'
import { nameTheFailure } from './name-the-failure'
import { offerTheFullService } from './offer-the-full-service'
import { promiseOnlyWhatYouWillDo } from './promise-only-what-you-will-do'
import { putThePersonBeforeTheFix } from './put-the-person-before-the-fix'
import { questionHearsay } from './question-hearsay'
import { rememberWhoPays } from './remember-who-pays'
import { respectTheConcern } from './respect-the-concern'
import { respondInThirtySeconds } from './respond-in-thirty-seconds'
import { riseToTheChallenge } from './rise-to-the-challenge'
import { seeSomeoneWhoNeedsHelp } from './see-someone-who-needs-help'
import { seeThePersonNotTheGroup } from './see-the-person-not-the-group'
import { speakForTheWholeTeam } from './speak-for-the-whole-team'
import { speakPlainly } from './speak-plainly'
import { speakTheirLanguage } from './speak-their-language'
import { stayOutOfDefence } from './stay-out-of-defence'
import { takeTheInitiative } from './take-the-initiative'
import { turnTheMoodAround } from './turn-the-mood-around'
import { understandBeforeAnswering } from './understand-before-answering'
import type { Principle } from './principle'

/**
 * Every principle, in teaching order.
 *
 * @example
 * principles.length // => 37
 * principles[0]?.id // => 'care-about-them'
 */
export const principles: readonly Principle[] = [
  careAboutThem,
  speakTheirLanguage,
  beLikeable,
  disagreeWithCompassion,
  buildOnStrengths,
  seeThePersonNotTheGroup,
  dropTheLabel,
  questionHearsay,
  stayOutOfDefence,
  offerTheFullService,
  listenForWhatWillPlease,
  seeSomeoneWhoNeedsHelp,
  loseTheArgument,
  bringWarmth,
  assertWithoutAggression,
  listenTwiceAsMuch,
  ask,
  respectTheConcern,
  takeTheInitiative,
  speakForTheWholeTeam,
  findCommonGround,
  respondInThirtySeconds,
  understandBeforeAnswering,
  speakPlainly,
  promiseOnlyWhatYouWillDo,
  followThrough,
  findTheRightPerson,
  rememberWhoPays,
  helpWithinReason,
  mindYourManner,
  putThePersonBeforeTheFix,
  nameTheFailure,
  turnTheMoodAround,
  knowWhyTheyLeave,
  endIndifference,
  keepInTouch,
  riseToTheChallenge,
]
