export type TakingBackFault = 'reason-blank' | 'taken-back-already' | 'changed-since';
