import { records } from '../records.ts';
import { callbackApi } from './callback-api.ts';

interface ToastOptions {
  readonly title: string;
  readonly duration?: number;
}

interface ModalOptions {
  readonly title?: string;
  readonly content?: string;
  readonly showCancel?: boolean;
  readonly cancelText?: string;
  readonly confirmText?: string;
}

const TOAST_DURATION = 1500;
const LOADING_DURATION = 60_000;

let toast: HTMLElement | undefined;

function show(role: string, ...content: readonly (Node | string)[]): HTMLElement {
  const box = document.createElement('div');
  box.role = role;
  box.append(...content);
  document.querySelector('#overlay')?.append(box);
  return box;
}

function showToast({ title, duration = TOAST_DURATION }: ToastOptions): undefined {
  records.toasts.push(title);
  toast?.remove();
  const shown = show('status', title);
  toast = shown;
  setTimeout(() => {
    shown.remove();
  }, duration);
}

function hideToast(): undefined {
  toast?.remove();
}

/** Shows one button per label and answers with the index of the one that was pressed. */
function choose(labels: readonly string[], ...text: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const buttons = labels.map((label, index) => {
      const button = document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', () => {
        dialog.remove();
        resolve(index);
      });
      return button;
    });
    const paragraphs = text.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    const dialog = show('dialog', ...paragraphs, ...buttons);
  });
}

async function showModal(options: ModalOptions): Promise<object> {
  const {
    title = '',
    content = '',
    showCancel = true,
    cancelText = '取消',
    confirmText = '确定',
  } = options;
  const labels = showCancel ? [confirmText, cancelText] : [confirmText];
  const confirm = (await choose(labels, title, content)) === 0;
  return { confirm, cancel: !confirm };
}

async function showActionSheet({
  itemList,
}: {
  readonly itemList: readonly string[];
}): Promise<object> {
  const tapIndex = await choose([...itemList, '取消']);
  if (tapIndex === itemList.length) throw new Error('cancel');
  return { tapIndex };
}

export const feedbackApis = {
  showToast: callbackApi('showToast', showToast),
  hideToast: callbackApi('hideToast', hideToast),
  showLoading: callbackApi('showLoading', ({ title }: ToastOptions) => {
    showToast({ title, duration: LOADING_DURATION });
  }),
  hideLoading: callbackApi('hideLoading', hideToast),
  showModal: callbackApi('showModal', showModal),
  showActionSheet: callbackApi('showActionSheet', showActionSheet),
};
