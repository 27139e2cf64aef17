import { Entity, EntityPage, EntityQuery } from '@app/shared/contract/entity';
import { Fact, FactId, FactPage, FactQuery } from '@app/shared/contract/fact';
import { Id } from '@app/shared/contract/id';
import { CopyPage, CopyQuery } from '@app/shared/contract/lineage';
import { PageQuery } from '@app/shared/contract/page';
import { Related } from '@app/shared/contract/related';
import { Story, StoryPage, StoryQuery } from '@app/shared/contract/story';
import { TimelinePage, TimelineQuery } from '@app/shared/contract/timeline';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answers } from '../../platform/answers.decorator.ts';
import { BoardService } from './board.service.ts';
import { EntityService } from './entity.service.ts';
import { RelatedService } from './related.service.ts';

@Controller()
export class BoardController {
  constructor(
    private readonly board: BoardService,
    private readonly entities: EntityService,
    private readonly related: RelatedService,
  ) {}

  @Get('facts')
  @Answers('事实：各篇说法的对照，有冲突的在前', FactPage, 'invalid-request', 'invalid-cursor')
  listFacts(@Query({ schema: FactQuery }) query: FactQuery): Promise<FactPage> {
    return this.board.listFacts(query);
  }

  @Get('facts/:id')
  @Answers('一条事实的全部说法与出处', Fact, 'invalid-request', 'fact-not-found')
  getFact(@Param('id', { schema: FactId }) id: string): Promise<Fact> {
    return this.board.getFact(id);
  }

  @Get('conflicts')
  @Answers('互相冲突的说法', FactPage, 'invalid-request', 'invalid-cursor')
  listConflicts(@Query({ schema: PageQuery }) query: PageQuery): Promise<FactPage> {
    return this.board.listFacts({ ...query, status: 'conflict' });
  }

  @Get('timeline')
  @Answers('时间线，从早到晚', TimelinePage, 'invalid-request', 'invalid-cursor')
  listEvents(@Query({ schema: TimelineQuery }) query: TimelineQuery): Promise<TimelinePage> {
    return this.board.listEvents(query);
  }

  @Get('stories')
  @Answers('同一件事的多篇报道', StoryPage, 'invalid-request', 'invalid-cursor')
  listStories(@Query({ schema: StoryQuery }) query: StoryQuery): Promise<StoryPage> {
    return this.board.listStories(query);
  }

  @Get('stories/:id')
  @Answers('一件事的各篇报道与转载关系', Story, 'invalid-request', 'story-not-found')
  getStory(@Param('id', { schema: FactId }) id: string): Promise<Story> {
    return this.board.getStory(id);
  }

  @Get('lineage')
  @Answers('转载：谁的文字来自谁，重合多少', CopyPage, 'invalid-request', 'invalid-cursor')
  listCopies(@Query({ schema: CopyQuery }) query: CopyQuery): Promise<CopyPage> {
    return this.board.listCopies(query);
  }

  @Get('digests/:id/related')
  @Answers('一篇速读与其他文档的关系', Related, 'invalid-request', 'digest-not-found')
  getRelated(@Param('id', { schema: Id }) id: string): Promise<Related> {
    return this.related.get(id);
  }

  @Get('entities')
  @Answers('人物、公司、产品与功能', EntityPage, 'invalid-request', 'invalid-cursor')
  listEntities(@Query({ schema: EntityQuery }) query: EntityQuery): Promise<EntityPage> {
    return this.entities.list(query);
  }

  @Get('entities/:id')
  @Answers('一个名称的别名、事实、事件与文档', Entity, 'invalid-request', 'entity-not-found')
  getEntity(@Param('id', { schema: FactId }) id: string): Promise<Entity> {
    return this.entities.get(id);
  }
}
