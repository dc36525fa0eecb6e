import { groups } from '../../lexicons/groups';
import type { Token } from '../../text/annotated-text';

/** Nouns for things that end as names of people do. */
const thing = /^(others|orders|offers|numbers|letters|papers|covers|computers|chargers|filters|printers|servers|routers|trailers|vouchers|boilers|heaters|doors|errors|colou?rs|floors|motors|sensors|monitors|matters|towers|flowers|dryers|trackers|browsers|folders|adapt[eo]rs|timers|corners|transfers|beans|means|lists|boosters|generators|scooters|strollers|carriers)$/;

/** A plural name of people: listed, or known by its ending. */
export const isGroup = ({ normal }: Token): boolean => groups.words.includes(normal) || (/(ers|ors|ists|[ie]ans|eers|men|folks?)$|^(crowd|bunch|brigade)$/.test(normal) && !thing.test(normal));
