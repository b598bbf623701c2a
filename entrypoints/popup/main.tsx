import { Popup } from '../../src/ui/popup/popup.tsx';
import { loadLibrary } from '../../src/ui/shared/library.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Popup loading={loadLibrary()} />);
