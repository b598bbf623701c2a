import { Popup } from '../../src/ui/popup/popup.tsx';
import { knowledge } from '../../src/ui/shared/knowledge.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Popup knowledge={knowledge} />);
