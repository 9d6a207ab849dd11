export type AnswerTypedFault = 'nothing-to-answer' | 'answers-missing' | 'reason-missing' | 'typed-by-you';
