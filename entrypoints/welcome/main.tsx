import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { loadKnowledge } from '../../src/ui/shared/load-knowledge.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Welcome loading={loadKnowledge()} />);
