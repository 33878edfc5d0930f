/** The portal's only script: improves pages that are already complete without it. */
import { followSections } from './followSections';

followSections();
