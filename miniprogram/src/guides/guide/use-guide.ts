import { guides } from '@app/shared/content/guides';
import { registry } from '@app/shared/content/registry';
import type { Guide } from '@app/shared/contract/guide';
import { guideOn } from '@app/shared/handbook/guide';
import { useEffect, useMemo, useState } from 'react';
import { getGuide } from '../../api/guides';

/**
 * The guide of that name as of a day; null when there is none. It comes with the app, so that it
 * opens offline; what the server knows since takes its place when it arrives.
 */
export function useGuide(slug: string, day: string): Guide | null {
  const own = useMemo(() => {
    const source = guides.find((guide) => guide.slug === slug);
    return source ? guideOn(source, day, registry) : null;
  }, [slug, day]);
  const [fresh, setFresh] = useState<Guide | null>(null);
  useEffect(() => {
    let isWanted = true;
    getGuide(slug, day).then(
      (guide) => {
        if (isWanted) setFresh(guide);
      },
      () => undefined, // offline: what came with the app stays
    );
    return () => {
      isWanted = false;
    };
  }, [slug, day]);
  return fresh?.slug === slug && fresh.asOf === day ? fresh : own;
}
