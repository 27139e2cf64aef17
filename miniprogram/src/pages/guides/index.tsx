import { View } from '@tarojs/components';
import { Page } from '../../components/page';
export default function GuidesPage() { return <Page title="功能" tab="guides"><View/></Page>; }
