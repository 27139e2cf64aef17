import { moneyOf, type GiftOrder } from './order.ts';
import { statusCodes } from './play.ts';

/** Made-up ids of the kinds the official pages show: strings, since they exceed 2^53 (F-023). */
const ORDER_ID = '3705000000000000001';
const GIFT_ORDER_ID = '4205000000000000001';
/** A moment for the sandbox to count from; an order of the real API counts from 1970. */
const EPOCH = 1_764_000_000;

type Json = Readonly<Record<string, unknown>>;

/**
 * What a merchant's server would read of this order now (F-022 to F-025, F-039); null before it
 * exists. Ids are made up, amounts in fen, times in seconds.
 */
export function orderJsonOf(order: GiftOrder): { readonly order: Json } | null {
  const { order: status } = statusCodes[order.state];
  if (order.state === 'draft') return null;
  const { paid } = moneyOf(order);
  return {
    order: {
      order_id: ORDER_ID,
      // no official code is known for a gift that expired
      ...(status === null ? {} : { status }),
      is_present: true,
      present_order_id_str: GIFT_ORDER_ID,
      present_send_type: 0,
      present_note: order.greeting,
      ...(order.kind === 'merchant' ? { is_b2c_free_present: true } : {}),
      ...giverOf(order),
      ...recipientOf(order),
      order_detail: {
        product_infos: [{ title: order.product.name, sku_id: order.sku ?? '', sku_cnt: 1 }],
        price_info: { order_price: order.kind === 'merchant' ? 0 : order.price },
        ...(paid > 0 ? { pay_info: { payment_method: 1 } } : {}),
        ...deliveryOf(order),
      },
      ...aftersaleOf(order),
    },
  };
}

const giverOf = ({ kind }: GiftOrder): Json =>
  kind === 'merchant' ? {} : { present_giver_openid: 'openid-of-giver' };

/** F-022: `openid` is the recipient's; the sandbox shows it once the gift is accepted. */
const recipientOf = ({ acceptedAt }: GiftOrder): Json =>
  acceptedAt === null
    ? {}
    : { openid: 'openid-of-recipient', accept_present_time: EPOCH + acceptedAt };

const deliveryOf = ({ address }: GiftOrder): Json =>
  address === null
    ? {}
    : {
        delivery_info: {
          address_info: {
            user_name: address.name,
            tel_number: address.phone,
            detail_info: address.place,
          },
        },
      };

const aftersaleOf = ({ aftersale }: GiftOrder): Json =>
  aftersale === 'none'
    ? {}
    : { aftersale_detail: { on_aftersale_order_cnt: aftersale === 'open' ? 1 : 0 } };
