import { View } from '@tarojs/components';
import { Page } from '../../components/page';
export default function GuidePage() { return <Page title="功能"><View/></Page>; }
