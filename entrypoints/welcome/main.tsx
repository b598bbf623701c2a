import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { knowledge } from '../../src/ui/shared/knowledge.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Welcome knowledge={knowledge} />);
