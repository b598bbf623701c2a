import { Options } from '../../src/ui/options/options.tsx';
import { loadKnowledge } from '../../src/ui/shared/load-knowledge.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Options loading={loadKnowledge()} />);
