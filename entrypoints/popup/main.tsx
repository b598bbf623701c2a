import { Popup } from '../../src/ui/popup/popup.tsx';
import { loadKnowledge } from '../../src/ui/shared/load-knowledge.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Popup loading={loadKnowledge()} />);
