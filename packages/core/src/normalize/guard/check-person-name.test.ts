import { describe, expect, it } from "vitest";

import { guardAnswer } from "../guard.ts";

describe("a person's name that a model answers", () => {
  it.each([
    ["PEREZ GOMEZ", "Perez Gomez"],
    ["maria del carmen", "Maria del Carmen"],
    ["o’connor", "O'Connor"],
    ["MUÃ‘OZ", "Muñoz"],
    ["PEREZ - GOMEZ", "Perez-Gomez"],
    ["JuanCarlos", "Juan Carlos"],
    ["mc donald", "McDonald"],
    ["JOSE LUIS,", "Jose Luis"],
    ["MA. FERNANDA", "Ma. Fernanda"],
    ["de la cruz", "De la Cruz"],
    ["JUAN 2", "Juan 2"],
  ])("passes where the input says it: %s → %s", (value, answer) => {
    expect(guardAnswer("person-name", value, answer)).toEqual({ ok: true, text: answer });
  });

  it.each([
    ["GONZALES", "Gonzalez", "guard.letters"],
    ["CAÑAS", "Canas", "guard.n-lost"],
    ["JOSE", "José", "guard.letters"],
    ["JOSÉ", "Jose", "guard.letters"],
    ["ALEX", "Alexander", "guard.letters"],
    ["JUAN CARLOS", "Juan", "guard.word-lost"],
    ["LUIS A", "Luisa", "guard.word-lost"],
    ["PEREZ GOMEZ", "Gomez Perez", "guard.letters"],
    ["PEREZ GOMEZ", "Perez-Gomez", "guard.word-lost"],
    ["PEREZ-GOMEZ", "Perez Gomez", "guard.word-lost"],
    ["dr juan", "Juan", "guard.letters"],
    ["maria jose", "Mariajose", "guard.word-lost"],
    ["ma fernanda", "Maria Fernanda", "guard.letters"],
    ["JUAN 2", "Juan", "guard.digits"],
    ["munoz", "Muñoz", "guard.letters"],
    ["jhon", "John", "guard.letters"],
    ["peres", "Perez", "guard.letters"],
    ["juan", "Juan Perez", "guard.letters"],
    ["jhon jairo", "Jhon Jairó", "guard.letters"],
    ["nuñez", "Núñez", "guard.letters"],
    ["NÚÑEZ", "Nuñez", "guard.letters"],
    ["yeison", "Jason", "guard.letters"],
    ["maria fda", "Maria Fernanda", "guard.letters"],
    ["perez (sanchez)", "Perez Sanchez", "guard.word-lost"],
    ["o connor", "Oconnor", "guard.word-lost"],
    ["d'angelo", "Dangelo", "guard.word-lost"],
    ["juan", "Jua n", "guard.word-lost"],
  ])("fails where the input does not: %s → %s, %s", (value, answer, code) => {
    expect(guardAnswer("person-name", value, answer)).toEqual({ ok: false, code });
  });
});
