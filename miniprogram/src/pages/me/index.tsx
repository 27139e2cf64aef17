import { View } from '@tarojs/components';
import { Page } from '../../components/page';
export default function MePage() { return <Page title="我的" tab="me"><View/></Page>; }
