import type { Source } from './principle'

// The articles that the catalogue grew from. Nothing of them is quoted.

/** "Turning A Difficult Customer Into Your Ally". */
export const ally: Source = {
  key: 'ALLY',
  title: 'Turning A Difficult Customer Into Your Ally',
  author: 'Carole Nicolaides',
  date: '4 October 2004',
}

/** The article with one rule: no customer is called difficult. */
export const label: Source = {
  key: 'LABEL',
  title: 'Article whose one rule is to stop calling customers difficult',
  note: 'Blog post; title and author not given, described by its subject.',
}

/** "Customer Diplomacy". */
export const diplomacy: Source = {
  key: 'DIPLOMACY',
  title: 'Customer Diplomacy',
  author: 'TalkShop',
  date: '28 June 2012',
}

/** The article on three traits that keep customers. */
export const traits: Source = {
  key: 'TRAITS',
  title: 'Article on three traits that keep customers: listening intently, understanding with follow-through, and a sincere desire to help',
  note: 'Blog post; title and author not given, described by its subject.',
}

/** "Difficult customers - there's no such thing". */
export const noSuchThing: Source = {
  key: 'THERE-IS-NO-SUCH-THING',
  title: "Difficult customers - there's no such thing",
  author: 'Alan Fairweather',
  date: '2005',
}

/** "Hold onto what you've got". */
export const holdOn: Source = {
  key: 'HOLD-ON',
  title: "Hold onto what you've got",
  author: 'Alan Fairweather',
  date: '2005',
}

// Published studies, by first author and year.

/** Assertiveness of leaders as colleagues see it. */
export const ames2007: Source = {
  title: 'What Breaks a Leader: The Curvilinear Relation Between Assertiveness and Leadership',
  author: 'Ames & Flynn',
  date: '2007',
  note: 'Journal of Personality and Social Psychology',
}

/** What refusals are made of. */
export const beebe1990: Source = {
  title: 'Pragmatic Transfer in ESL Refusals',
  author: 'Beebe, Takahashi & Uliss-Weltz',
  date: '1990',
  note: 'In: Developing Communicative Competence in a Second Language',
}

/** Good and bad service encounters as customers tell them. */
export const bitner1990: Source = {
  title: 'The Service Encounter: Diagnosing Favorable and Unfavorable Incidents',
  author: 'Bitner, Booms & Tetreault',
  date: '1990',
  note: 'Journal of Marketing',
}

/** Good and bad service encounters as staff tell them. */
export const bitner1994: Source = {
  title: "Critical Service Encounters: The Employee's Viewpoint",
  author: 'Bitner, Booms & Mohr',
  date: '1994',
  note: 'Journal of Marketing',
}

/** How people in conversation make sure that they are understood. */
export const clark1991: Source = {
  title: 'Grounding in Communication',
  author: 'Clark & Brennan',
  date: '1991',
  note: 'In: Perspectives on Socially Shared Cognition',
}

/** What a good recovery does for satisfaction and loyalty. */
export const deMatos2007: Source = {
  title: 'Service Recovery Paradox: A Meta-Analysis',
  author: 'de Matos, Henrique & Rossi',
  date: '2007',
  note: 'Journal of Service Research',
}

/** What being asked about satisfaction does to later custom. */
export const dholakia2002: Source = {
  title: 'The Scope and Persistence of Mere-Measurement Effects: Evidence from a Field Study of Customer Satisfaction Measurement',
  author: 'Dholakia & Morwitz',
  date: '2002',
  note: 'Journal of Consumer Research',
}

/** Effort of customers and their loyalty. */
export const dixon2010: Source = {
  title: 'Stop Trying to Delight Your Customers',
  author: 'Dixon, Freeman & Toman',
  date: '2010',
  note: 'Harvard Business Review; a business survey',
}

/** Promises broken, kept and exceeded. */
export const gneezy2014: Source = {
  title: 'Worth Keeping but Not Exceeding: Asymmetric Consequences of Breaking Versus Keeping Promises',
  author: 'Gneezy & Epley',
  date: '2014',
  note: 'Social Psychological and Personality Science',
}

/** What the wording of a patient note does to its reader. */
export const goddu2018: Source = {
  title: 'Do Words Matter? Stigmatizing Language and the Transmission of Bias in the Medical Record',
  author: 'Goddu et al.',
  date: '2018',
  note: 'Journal of General Internal Medicine',
}

/** How call-centre staff take verbal aggression. */
export const grandey2004: Source = {
  title: 'The Customer Is Not Always Right: Customer Aggression and Emotion Regulation of Service Employees',
  author: 'Grandey, Dickter & Sin',
  date: '2004',
  note: 'Journal of Organizational Behavior',
}

/** Sincerity and amount of friendly display. */
export const hennigThurau2006: Source = {
  title: 'Are All Smiles Created Equal? How Emotional Contagion and Emotional Labor Affect Service Relationships',
  author: 'Hennig-Thurau, Groth, Paul & Gremler',
  date: '2006',
  note: 'Journal of Marketing',
}

/** What a remembered name does. */
export const howard1995: Source = {
  title: "What's in a Name? A Complimentary Means of Persuasion",
  author: 'Howard, Gengler & Jain',
  date: '1995',
  note: 'Journal of Consumer Research',
}

/** Questions and liking. */
export const huang2017: Source = {
  title: "It Doesn't Hurt to Ask: Question-Asking Increases Liking",
  author: 'Huang, Yeomans, Brooks, Minson & Gino',
  date: '2017',
  note: 'Journal of Personality and Social Psychology',
}

/** Why customers switch services. */
export const keaveney1995: Source = {
  title: 'Customer Switching Behavior in Service Industries: An Exploratory Study',
  author: 'Keaveney',
  date: '1995',
  note: 'Journal of Marketing',
}

/** When feedback helps and when it harms. */
export const kluger1996: Source = {
  title: 'The Effects of Feedback Interventions on Performance: A Historical Review, a Meta-Analysis, and a Preliminary Feedback Intervention Theory',
  author: 'Kluger & DeNisi',
  date: '1996',
  note: 'Psychological Bulletin',
}

/** Work on the problem and work on the relation at the counter. */
export const marinova2018: Source = {
  title: 'Frontline Problem-Solving Effectiveness: A Dynamic Analysis of Verbal and Nonverbal Cues',
  author: 'Marinova, Singh & Singh',
  date: '2018',
  note: 'Journal of Marketing Research',
}

/** Needlessly long words and how their writer is judged. */
export const oppenheimer2006: Source = {
  title: 'Consequences of Erudite Vernacular Utilized Irrespective of Necessity: Problems with Using Long Words Needlessly',
  author: 'Oppenheimer',
  date: '2006',
  note: 'Applied Cognitive Psychology',
}

/** "I" and "we" in the mouth of an agent. */
export const packard2018: Source = {
  title: "(I'm) Happy to Help (You): The Impact of Personal Pronoun Use in Customer-Firm Interactions",
  author: 'Packard, Moore & McFerran',
  date: '2018',
  note: 'Journal of Marketing Research',
}

/** Concrete wording and satisfaction. */
export const packard2021: Source = {
  title: 'How Concrete Language Shapes Customer Satisfaction',
  author: 'Packard & Berger',
  date: '2021',
  note: 'Journal of Consumer Research',
}

/** At which moments warm and competent wording help. */
export const packard2024: Source = {
  title: 'When Language Matters',
  author: 'Packard, Li & Berger',
  date: '2024',
  note: 'Journal of Consumer Research',
}

/** Taking the customer's point of view, and anger. */
export const rupp2008: Source = {
  title: 'Customer (In)Justice and Emotional Labor: The Role of Perspective Taking, Anger, and Emotional Regulation',
  author: 'Rupp, McCance, Spencer & Sonntag',
  date: '2008',
  note: 'Journal of Management',
}

/** Conduct of patients and the accuracy of diagnosis. */
export const schmidt2017: Source = {
  title: "Do Patients' Disruptive Behaviours Influence the Accuracy of a Doctor's Diagnosis? A Randomised Experiment",
  author: 'Schmidt et al.',
  date: '2017',
  note: 'BMJ Quality & Safety',
}

/** Three ways of showing empathy in text (EPITOME). */
export const sharma2020: Source = {
  title: 'A Computational Approach to Understanding Empathy Expressed in Text-Based Mental Health Support',
  author: 'Sharma, Miner, Atkins & Althoff',
  date: '2020',
  note: 'EMNLP',
}

/** What explanations do for a sense of fairness. */
export const shaw2003: Source = {
  title: 'To Justify or Excuse? A Meta-Analytic Review of the Effects of Explanations',
  author: 'Shaw, Wild & Colquitt',
  date: '2003',
  note: 'Journal of Applied Psychology',
}

/** Kinds of failure and the remedies that match them. */
export const smith1999: Source = {
  title: 'A Model of Customer Satisfaction with Service Encounters Involving Failure and Recovery',
  author: 'Smith, Bolton & Wagner',
  date: '1999',
  note: 'Journal of Marketing Research',
}

/** How an expectation of a stranger fulfils itself. */
export const snyder1977: Source = {
  title: 'Social Perception and Interpersonal Behavior: On the Self-Fulfilling Nature of Social Stereotypes',
  author: 'Snyder, Tanke & Berscheid',
  date: '1977',
  note: 'Journal of Personality and Social Psychology',
}

/** Fairness of outcome, procedure and treatment in complaints. */
export const tax1998: Source = {
  title: 'Customer Evaluations of Service Complaint Experiences: Implications for Relationship Marketing',
  author: 'Tax, Brown & Chandrashekaran',
  date: '1998',
  note: 'Journal of Marketing',
}

/** Repeating a guest's own words. */
export const vanBaaren2003: Source = {
  title: 'Mimicry for Money: Behavioral Consequences of Imitation',
  author: 'van Baaren, Holland, Steenaert & van Knippenberg',
  date: '2003',
  note: 'Journal of Experimental Social Psychology',
}

/** Paraphrase, advice and bare acknowledgement compared. */
export const weger2014: Source = {
  title: 'The Relative Effectiveness of Active Listening in Initial Interactions',
  author: 'Weger, Castle Bell, Minei & Robinson',
  date: '2014',
  note: 'International Journal of Listening',
}

/** Wording that keeps a disagreement open. */
export const yeomans2020: Source = {
  title: 'Conversational Receptiveness: Improving Engagement with Opposing Views',
  author: 'Yeomans, Minson, Collins, Chen & Gino',
  date: '2020',
  note: 'Organizational Behavior and Human Decision Processes',
}

/** Early signs of a conversation that will turn into attacks. */
export const zhang2018: Source = {
  title: 'Conversations Gone Awry: Detecting Early Signs of Conversational Failure',
  author: 'Zhang et al.',
  date: '2018',
  note: 'ACL',
}
