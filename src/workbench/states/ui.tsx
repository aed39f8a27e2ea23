import type { ComponentProps } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { LocatorMap } from '../../ui/locator-map.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OnDemand } from '../../ui/on-demand.tsx';
import { PlacedPicture } from '../../ui/picture.tsx';
import { NearTime, RelativeTime, Time } from '../../ui/time.tsx';
import { minutesAgo, sampleWords } from '../samples/sample-article.ts';
import { hrefOf } from '../../browser/href-of.ts';
import { samplePicture } from '../samples/sample-every-node.ts';
import { stateGroup } from '../state.ts';

const icons: ComponentProps<typeof Icon>['name'][] = ['share', 'save', 'letters', 'leave'];

export const uiStates = stateGroup(
  'Controls',
  {},
  {
    Buttons: {
      note: 'What a form is for; quiet; floating; by its drawing; and each while it does not answer.',
      show: (
        <>
          {(['main', 'quiet', 'pill'] as const).map((look) => (
            <p key={look}>
              <Button look={look}>Sample {look}</Button>{' '}
              <Button look={look} aria-disabled>
                Busy {look}
              </Button>
            </p>
          ))}
          <Button look="icon" aria-label="Sample icon">
            <Icon name="share" />
          </Button>
        </>
      ),
    },
    Drawings: {
      note: 'For controls that name themselves in words.',
      show: (
        <>
          {icons.map((name) => (
            <p key={name}>
              <Icon name={name} /> {name}
            </p>
          ))}
        </>
      ),
    },
    Fields: {
      note: 'As they are, with little room left, and refused.',
      show: (
        <form aria-label="Sample form">
          <Field label="Sample field" name="a" defaultValue="Sample words" />
          <Field label="Sample field with little room" name="b" hint="12 characters left" />
          <Field label="Sample field that was refused" name="c" error="Please enter something here" />
          <Field label="Sample field of many lines" name="d" multiline defaultValue={sampleWords(30)} />
        </form>
      ),
    },
    Notices: {
      note: 'A sentence, and one way on.',
      show: (
        <>
          <Notice>Sample notice.</Notice>
          <Notice urgent action={<Button>Sample way on</Button>}>
            {sampleWords(20)}
          </Notice>
        </>
      ),
    },
    Times: {
      note: 'As exact as it matters where they stand, by the paper’s clock.',
      show: (
        <dl>
          <dt>A day</dt>
          <dd>
            <Time iso="2021-10-24" />
          </dd>
          <dt>A moment, exactly</dt>
          <dd>
            <Time iso="2021-10-24T12:40:00+03:00" exact />
          </dd>
          {[2, 60 * 25, 60 * 24 * 20, 60 * 24 * 500].map((minutes) => (
            <div key={minutes}>
              <dt>{minutes} minutes ago, in a list and at a comment</dt>
              <dd>
                <NearTime iso={minutesAgo(minutes)} />; <RelativeTime iso={minutesAgo(minutes)} />
              </dd>
            </div>
          ))}
        </dl>
      ),
    },
    'Links and marked words': {
      note: 'A link that leads on, one among words, and a mark that points at a note elsewhere.',
      show: (
        <>
          <Link to="/world/" look="onward">
            Sample way on
          </Link>
          <p>
            Sample words with a <Link to="/world/">sample link</Link> and{' '}
            <MarkedText parts={['a marked', { mark: '*' }, ' word']} />.
          </p>
        </>
      ),
    },
    'Picture that has not come': {
      note: 'Its place is kept, in its mean colour.',
      show: (
        <PlacedPicture
          src="/src/workbench/samples/"
          alt=""
          width={1200}
          height={675}
          sizes="100vw"
          color="#4a5d52"
        />
      ),
    },
    Picture: {
      note: 'As wide as there is room.',
      show: (
        <PlacedPicture
          src={hrefOf(samplePicture)}
          alt="Sample picture: hills"
          width={1200}
          height={675}
          sizes="100vw"
        />
      ),
    },
    'Locator map': {
      note: 'In the colours and the letters of the page, drawn for wide and for narrow.',
      show: (
        <LocatorMap
          url="/src/workbench/samples/map.svg"
          label="Map: Sample place"
          caption="Sample place. Map: Natural Earth"
        />
      ),
    },
    'Part that is on its way': {
      note: 'What most readers never ask for is loaded when it is asked for.',
      show: (
        <OnDemand load={() => new Promise<never>(() => undefined)} with={{}}>
          <Notice>Sample words until it comes.</Notice>
        </OnDemand>
      ),
    },
    'Part that did not come': {
      note: 'Where reloading does not help either.',
      show: <OnDemand load={() => Promise.reject(new Error('There is no such part'))} with={{}} />,
      // Otherwise the page would be reloaded first.
      storage: 'blocked',
    },
  },
);
