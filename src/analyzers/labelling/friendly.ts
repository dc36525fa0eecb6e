/** Thanks, joy and good wishes: whatever is said beside them, it is no reproach and no verdict. */
export const friendly = /\b(thank\w*|glad|pleased|grateful|appreciate (you|it|the|how)|hope|enjoy\w*|welcome|loved|loves?( to| the| your| our| this| that| it| seeing| having)|congrat\w*|excited|lovely|wonderful|awesome|brilliant|fantastic|amazing|delighted|thrilled)\b/i;
