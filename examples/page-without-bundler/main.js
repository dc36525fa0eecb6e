import { coach } from 'goodturn/ready';

const reply = document.querySelector('textarea');
const list = document.querySelector('ul');

const show = () => {
  list.replaceChildren(...coach(reply.value, { preview: true }).findings.map(({ quote, advice }) => {
    const item = document.createElement('li');
    item.textContent = `${quote}: ${advice}`;
    return item;
  }));
};

reply.addEventListener('input', show);
show();
