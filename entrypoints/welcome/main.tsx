import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { loadLibrary } from '../../src/ui/shared/library.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Welcome loading={loadLibrary()} />);
