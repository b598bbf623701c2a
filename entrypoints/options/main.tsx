import { Options } from '../../src/ui/options/options.tsx';
import { knowledge } from '../../src/ui/shared/knowledge.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Options knowledge={knowledge} />);
