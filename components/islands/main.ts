/** The portal's only script: improves pages that are already complete without it. */
import { askBeforeLeaving } from './askBeforeLeaving';
import { followSections } from './followSections';

followSections();
askBeforeLeaving();
