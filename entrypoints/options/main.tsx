import { Options } from '../../src/ui/options/options.tsx';
import { loadLibrary } from '../../src/ui/shared/library.ts';
import { mount } from '../../src/ui/shared/mount.tsx';

mount(<Options loading={loadLibrary()} />);
